# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: validate.py SCHEMA < DOCUMENTS
DOCUMENTS is a JSON array of JSON texts. Writes a line for each: "valid", or "invalid" and why."""
import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
for text in json.load(sys.stdin):
    errors = [error.json_path + " " + error.message for error in validator.iter_errors(json.loads(text))]
    print("invalid " + "; ".join(errors).replace("\n", " ") if errors else "valid")
