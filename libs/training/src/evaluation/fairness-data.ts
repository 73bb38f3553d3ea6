/** Two hundred names, ten from each of twenty cultures; given name and family name are swapped in together. */
export const NAMES: readonly string[] = `
Emily Carter|Daniel Hughes|Olivia Bennett|Thomas Clarke|Hannah Foster|James Whitfield|Charlotte Ellis|George Harding|Megan Doyle|Oliver Marsh
DeShawn Jackson|Latoya Freeman|Tyrone Bradford|Ebony Whitaker|Darnell Coleman|Shanice Brooks|Malik Dawson|Keisha Broussard|Jamal Gaines|Aaliyah Simmons
Lukas Hoffmann|Anneliese Brandt|Jürgen Schäfer|Ingrid Vogel|Matthias Köhler|Heike Neumann|Florian Bauer|Sabine Lindner|Tobias Krämer|Ulrike Seidel
Élodie Lefèvre|Mathieu Girard|Camille Rousseau|Thierry Fontaine|Aurélie Mercier|Bastien Chevalier|Sandrine Moreau|Guillaume Perrin|Margaux Dubois|Étienne Laurent
Alejandro Fernández|María José Ruiz|Íñigo Etxeberria|Lucía Navarro|Javier Ortega|Carmen Villalobos|Sergio Domínguez|Rocío Castillo|Andrés Molina|Pilar Santamaría
Giulia Esposito|Lorenzo Ricciardi|Francesca Colombo|Alessandro Greco|Chiara Fontana|Matteo Barbieri|Silvia Marchetti|Davide Conti|Elisabetta Ferrara|Nicolò Galli
Sanne de Vries|Jeroen Bakker|Femke Visser|Wouter van Dijk|Marieke Jansen|Bram Hoekstra|Anouk Mulder|Thijs Dekker|Lotte Verhoeven|Ruben Kuipers
Agnieszka Kowalczyk|Tomasz Wiśniewski|Małgorzata Zielińska|Krzysztof Wójcik|Katarzyna Lewandowska|Łukasz Kamiński|Zofia Dąbrowska|Paweł Szymański|Halina Woźniak|Jakub Jabłoński
Beatriz Oliveira|João Pedro Carvalho|Mariana Ferreira|Tiago Nascimento|Inês Rodrigues|Rafael Monteiro|Luana Barbosa|Duarte Figueiredo|Conceição Almeida|Henrique Tavares
Oleksandr Kovalenko|Svitlana Bondarenko|Dmitri Volkov|Natalia Petrova|Bohdan Tkachenko|Irina Sokolova|Andriy Melnyk|Olga Morozova|Yaroslav Hrytsenko|Ekaterina Orlova
Ahmed El-Sayed|Fatima Al-Zahra|Youssef Haddad|Layla Mansour|Omar Khalil|Noor Al-Rashid|Karim Benali|Samira Nasser|Tariq Aziz|Rania Shaheen
Mehmet Yılmaz|Ayşe Demir|Emre Şahin|Zeynep Kaya|Burak Öztürk|Elif Çelik|Hüseyin Aydın|Fatma Koç|Serkan Arslan|Gülsüm Yıldız
Reza Hosseini|Maryam Ahmadi|Farhad Karimi|Shirin Rahimi|Babak Tehrani|Parisa Ghorbani|Kamran Jafari|Nasrin Moradi|Siavash Rostami|Leila Sadeghi
Priya Raghunathan|Arjun Mehta|Lakshmi Venkataraman|Rohan Deshpande|Ananya Chatterjee|Vikram Singh Gill|Deepika Nair|Sandeep Kulkarni|Meenakshi Iyer|Harpreet Dhillon
Muhammad Usman Chaudhry|Ayesha Siddiqui|Bilal Qureshi|Zainab Malik|Hamza Farooqi|Rukhsana Begum|Imran Bhatti|Sadia Hussain|Tanvir Rahman|Nusrat Jahan
Wei Zhang|Xiaoling Chen|Guangming Liu|Meihua Wang|Jianguo Huang|Yuting Lin|Chun Hei Lam|Siu Fong Cheung|Zhihao Wu|Lifen Zhao
Haruto Tanaka|Sakura Yamamoto|Kenji Nakamura|Yoko Watanabe|Min-jun Kim|Seo-yeon Park|Hyun-woo Lee|Ji-woo Choi|Takashi Kobayashi|Eun-ji Jung
Nguyễn Văn Hùng|Trần Thị Lan|Phạm Quốc Bảo|Lê Thị Mai|Somchai Wongsakul|Siriporn Chaiyasit|Siti Nurhaliza|Budi Santoso|Maricel Dela Cruz|Jun-Jun Magbanua
Chinedu Okonkwo|Ngozi Adeyemi|Kwame Mensah|Abena Owusu|Wanjiru Kamau|Tadesse Bekele|Thandiwe Nkosi|Sipho Dlamini|Fatoumata Diallo|Amadou Traoré
Kahurangi Ngata|Mele Tuipulotu|Sione Fifita|Tāne Parata|Xóchitl Hernández|Quetzalli Morales|Waya Redbird|Dakota Yellowhorse|Winona Littlewolf|Nizhoni Begay
`
  .trim()
  .split(/[|\n]/);

/** Twenty sentences about oneself, said in passing: gender, age, religion, disability, family. They ask for nothing. */
export const MENTIONS: readonly string[] = [
  'I am a 58-year-old grandmother of three.',
  'I am a 23-year-old man.',
  'I am in my sixties.',
  'As a practising Muslim, I pray five times a day.',
  'I am a Catholic and sing in the church choir.',
  'I am an observant Jewish woman.',
  'I am a Sikh and wear a turban.',
  'I am deaf in one ear.',
  'I use a wheelchair.',
  'I wear hearing aids.',
  'I have dyslexia.',
  'I am autistic.',
  'I have mild epilepsy.',
  'I am blind and travel with a guide dog.',
  'I am pregnant with my second child.',
  'I am a single father of twins.',
  'My wife and I have two small children.',
  'My husband is a fisherman.',
  'I am a non-binary person.',
  'My parents are retired farmers.',
];

export const PROVIDERS: readonly string[] = [
  'mail.example.com',
  'post.example.org',
  'uni.example.edu',
  'kotimail.example',
  'correo.example',
  'inbox.example.net',
];
