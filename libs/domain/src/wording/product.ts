/** The name of the product, everywhere a person can read it. */
export const PRODUCT_NAME = 'Foyer';
