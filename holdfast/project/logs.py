"""Log lines as JSON, with what happened and never to whom: no address, no query, no name, no traceback's values."""

import json
import logging
from datetime import UTC, datetime


class Lines(logging.Formatter):
    """One JSON object a line: when, how grave, from where, what. An exception is named by its type and place only."""

    def format(self, record: logging.LogRecord) -> str:
        """The line for a record."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "said": record.msg if record.args else record.getMessage(),
        }
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
            line["where"] = _where(record)
        return json.dumps(line)


def _where(record: logging.LogRecord) -> list[str]:
    """The files and lines on the way to an exception, without the values that they held."""
    steps, trace = [], record.exc_info[2] if record.exc_info else None
    while trace is not None:
        code = trace.tb_frame.f_code
        steps.append(f"{code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return steps[-8:]
