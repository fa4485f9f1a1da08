// Made from transcripts/schema.json by scripts/generate; do not edit.
// swift-format-ignore-file

extension Schema {
  static let transcriptText = ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "cofront transcript, version 1",
  "description": "A whole conversation: who, under which script, everything said in order, and what it came to.",
  "type": "object",
  "properties": {
    "format": {"description": "What kind of document this is.", "const": "cofront-transcript"},
    "version": {"description": "The version of the format.", "const": 1},
    "id": {"description": "The session's name; the file is named after it.", "$ref": "#/$defs/session"},
    "script": {
      "description": "The script that the session began with.",
      "type": "object",
      "properties": {
        "id": {"description": "The script's id.", "$ref": "#/$defs/name"},
        "version": {"description": "The script's version.", "type": "integer", "minimum": 0, "maximum": 9007199254740991},
        "sha256": {
          "description": "SHA-256 of the script's text, in lowercase hexadecimal.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        }
      },
      "required": ["id", "version", "sha256"],
      "additionalProperties": false
    },
    "seed": {
      "description": "What chooses among wordings; with the script and the entries it repeats the conversation.",
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740992
    },
    "people": {
      "description": "Who talks.",
      "type": "object",
      "properties": {
        "client": {"description": "Whose conversation it is.", "type": "string", "minLength": 1},
        "coach": {"description": "Who guides it, if anybody.", "type": "string", "minLength": 1},
        "other": {
          "description": "Who takes part as well, where two people swap discoveries.",
          "type": "string",
          "minLength": 1
        }
      },
      "required": ["client"],
      "additionalProperties": false
    },
    "started": {"description": "When the session began.", "$ref": "#/$defs/time"},
    "keptBy": {
      "description": "In a client's own copy of a session that somebody else keeps, whose account keeps the session itself.",
      "type": "string",
      "minLength": 1
    },
    "zone": {
      "description": "How far the person's clock was from UTC then: days are the person's own. Absent in older sessions, whose days are those of UTC.",
      "type": "string",
      "pattern": "^[+-]([01][0-9]|2[0-3]):[0-5][0-9]$"
    },
    "entries": {
      "description": "Everything said and done, in order.",
      "type": "array",
      "items": {"description": "One thing said or done.", "$ref": "#/$defs/entry"}
    },
    "updated": {"description": "When the last entry was made.", "$ref": "#/$defs/time"},
    "status": {
      "description": "Whether the session is under way, left to come back to, or closed by the person.",
      "enum": ["open", "paused", "closed"]
    },
    "state": {"description": "The id of the state that awaits an answer.", "$ref": "#/$defs/name"},
    "outcome": {"description": "What it came to.", "$ref": "#/$defs/outcome"}
  },
  "required": [
    "format",
    "version",
    "id",
    "script",
    "seed",
    "people",
    "started",
    "entries",
    "updated",
    "status",
    "state",
    "outcome"
  ],
  "additionalProperties": false,
  "$defs": {
    "time": {
      "description": "A time in UTC, in whole seconds, as 2026-11-21T14:30:00Z.",
      "type": "string",
      "format": "date-time",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$"
    },
    "session": {
      "description": "The name of a session: no slash, neither a dot nor a hyphen first.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^./\\u0000-\\u001f\\u007f-][^/\\u0000-\\u001f\\u007f]*$"
    },
    "name": {
      "description": "An id that a script's author gave, of a state, a script or an option.",
      "type": "string",
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.-]*$"
    },
    "entry": {
      "description": "One thing said or done.",
      "type": "object",
      "properties": {
        "n": {"description": "The place in the list, from 1.", "type": "integer", "minimum": 1, "maximum": 9007199254740991},
        "at": {"description": "When it was said.", "$ref": "#/$defs/time"},
        "state": {
          "description": "The id of the state of the script in which it was said.",
          "$ref": "#/$defs/name"
        },
        "visit": {
          "description": "Which visit to that state this was, from 1.",
          "type": "integer",
          "minimum": 1,
          "maximum": 9007199254740991
        },
        "who": {"description": "Whose words these are; other is the second of two who swap discoveries.", "enum": ["script", "client", "coach", "other"]},
        "by": {
          "description": "Who typed it, in a session shared between terminals.",
          "type": "string",
          "minLength": 1
        },
        "kind": {
          "description": "What it is: say, ask and show are the script's; answer is the first answer to a question, edit one that takes its place, keep an earlier one that stands, skip none; back and goto are moves; unclear could not be taken; note is the person's own; question and reply stand outside the script: the coach's own, or the machine's about a name; pause, resume and close are the session's; earlier brings in what earlier sessions left open; shared is what one of two who swap ticked beforehand; review tells between sessions what became of an item; remark is what one says to another and answers nothing; floor hands over whose plain lines are the answers in a session shared between terminals, and turn whose words come next at one keyboard; strike takes back what the entry said whose n is its value.",
          "enum": [
            "say",
            "ask",
            "show",
            "answer",
            "edit",
            "keep",
            "skip",
            "back",
            "goto",
            "unclear",
            "note",
            "question",
            "reply",
            "pause",
            "resume",
            "earlier",
            "close",
            "shared",
            "review",
            "remark",
            "floor",
            "turn",
            "strike"
          ]
        },
        "about": {
          "description": "The id of the item that it is about: the prefix of its records, then a number, as p1 or a1.",
          "type": "string",
          "pattern": "^[^0-9]+[1-9][0-9]*$"
        },
        "text": {"description": "The words, as said.", "type": "string"},
        "value": {
          "description": "What the words mean to the step; its shape tells which kind of answer it is.",
          "$ref": "#/$defs/value"
        },
        "reading": {
          "description": "How the words were read: opening words, and words that name the issue.",
          "$ref": "#/$defs/reading"
        }
      },
      "required": ["n", "at", "state", "visit", "who", "kind", "text"],
      "additionalProperties": false
    },
    "value": {
      "description": "A value that is kept. In an entry: the id of an option or the part of a question that is asked for; several options or sentences; a number; numbers by the names of their fields, an empty text where one is left blank; as likely, such numbers that were probably meant; of an unclear line, words of it that an empty line next makes the answer, or true where all of it is, or as client, the name that the client says is theirs; of an item of the last visit that is left out, false; items by id and name; the item that was picked; fields of an item; under the names of their slots, items that earlier sessions left open (open in transcripts of before 2026-12); of a question of the machine's own, what was typed and what yes and no would mean, or the days that it may name, or where the answer before stands and what comes next, or the old and the new names that are offered to be replaced; of the reply to it, yes or no, or the day; or some words of an earlier entry that are shown, as {entry, start, end} in Unicode scalars.",
      "anyOf": [
        {"description": "Words, or the id of an option or of an item.", "type": "string"},
        {"description": "A whole number.", "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991},
        {"description": "Yes or no.", "type": "boolean"},
        {
          "description": "Several values, in order.",
          "type": "array",
          "items": {"description": "One of them.", "$ref": "#/$defs/value"}
        },
        {
          "description": "Named values.",
          "type": "object",
          "additionalProperties": {"description": "One of them.", "$ref": "#/$defs/value"}
        }
      ]
    },
    "reading": {
      "description": "Where the attention of a text is, and which words show it.",
      "type": "object",
      "properties": {
        "stance": {
          "description": "Whether the text attacks the other, faces an issue, or does neither.",
          "enum": ["conflict", "confrontation", "neutral"]
        },
        "attention": {"description": "Where the attention is.", "enum": ["other", "issue", "mixed", "none"]},
        "spans": {
          "description": "The words that show it.",
          "type": "array",
          "items": {"description": "Some words.", "$ref": "#/$defs/span"}
        }
      },
      "required": ["stance", "attention", "spans"],
      "additionalProperties": false
    },
    "span": {
      "description": "Some words of a text.",
      "type": "object",
      "properties": {
        "start": {
          "description": "Where they begin, in Unicode scalars (code points) from the beginning of the text.",
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "end": {
          "description": "Where they end, in Unicode scalars; the first one that is not part of them.",
          "type": "integer",
          "minimum": 1,
          "maximum": 9007199254740991
        },
        "category": {
          "description": "How they were read.",
          "enum": [
            "blame",
            "generalisation",
            "label",
            "mindreading",
            "contempt",
            "dismissal",
            "defensiveness",
            "stonewalling",
            "threat",
            "fauxfeeling",
            "us_vs_them",
            "scarcity",
            "tone",
            "observation",
            "need",
            "contribution",
            "asking",
            "request",
            "joint",
            "provisional"
          ]
        },
        "kind": {
          "description": "Whether they attack the other or face the issue.",
          "enum": ["attack", "issue"]
        },
        "reason": {"description": "Why, in plain words.", "type": "string"}
      },
      "required": ["start", "end", "category", "kind", "reason"],
      "additionalProperties": false,
      "if": {"properties": {"kind": {"const": "attack"}}},
      "then": {
        "properties": {
          "category": {
            "enum": [
              "blame",
              "generalisation",
              "label",
              "mindreading",
              "contempt",
              "dismissal",
              "defensiveness",
              "stonewalling",
              "threat",
              "fauxfeeling",
              "us_vs_them",
              "scarcity",
              "tone"
            ]
          }
        }
      },
      "else": {
        "properties": {
          "category": {
            "enum": ["observation", "need", "contribution", "asking", "request", "joint", "provisional"]
          }
        }
      }
    },
    "outcome": {
      "description": "What the conversation came to: it follows from the entries. Its members are the slots that the script declares (cofront script schema says which); one that is absent was not reached, or skipped.",
      "type": "object",
      "additionalProperties": {"description": "What is kept in a slot.", "$ref": "#/$defs/value"}
    }
  }
}
"""###
}
