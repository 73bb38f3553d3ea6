"""Peers of the assessment's benchmark: TF-IDF of word pairs and letter groups with cadence features.

Reads {"records": [{"words", "ours", "cadence", "cadenceWords", "lane"}], "splits": [{"train", "test"}]} from stdin and
writes the lanes of each split's test rows to stdout. Everything, the vocabulary too, is fitted on the train rows alone.
"""

import json
import sys

from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import MultinomialNB

MODELS = {
    "naive-bayes": lambda: MultinomialNB(alpha=0.2),
    "logistic-regression": lambda: LogisticRegression(C=20, max_iter=300),
}


def blocks():
    return [
        ("words", TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)),
        ("words", TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=3, sublinear_tf=True)),
        ("ours", TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)),
    ]


def lanes_of(model, records, train, test):
    learnt, judged = [], []
    for field, vectorizer in blocks():
        try:
            learnt.append(vectorizer.fit_transform(records[row][field] for row in train))
        except ValueError:  # No word stands in enough of so few records.
            continue
        judged.append(vectorizer.transform(records[row][field] for row in test))
    learnt.append(csr_matrix([records[row]["cadence"] for row in train]))
    judged.append(csr_matrix([records[row]["cadence"] for row in test]))
    fitted = MODELS[model]().fit(hstack(learnt), [records[row]["lane"] for row in train])
    return [str(lane) for lane in fitted.predict(hstack(judged))]


def main():
    given = json.load(sys.stdin)
    records = given["records"]
    lanes = [lanes_of(sys.argv[1], records, one["train"], one["test"]) for one in given["splits"]]
    json.dump(lanes, sys.stdout)


main()
