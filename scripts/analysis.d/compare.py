"""compare.py PAGE: runs the queries of the page in the folder of conversations that it is started in, with DuckDB and with
Spark, and compares every answer. The views are each engine's own, the queries the same text.
"""
import datetime
import decimal
import os
import re
import resource
import sys
import time

import duckdb
from pyspark.sql import SparkSession

page = open(sys.argv[1], encoding="utf-8").read()
page, spark_page = re.split(r"^## On a cluster.*$", page, flags=re.M)


def statements(text):
    return [one.strip() for block in re.findall(r"^```sql\n(.*?)^```$", text, re.M | re.S) for one in block.split(";") if one.strip()]


def views(text):
    return [one for one in statements(text) if one.startswith(("CREATE ", "CACHE "))]


def plain(value):
    """A value as both engines would say it."""
    if isinstance(value, decimal.Decimal):
        return float(value)
    return value.isoformat() if isinstance(value, (datetime.date, datetime.datetime)) else value


def answer(rows):
    return sorted(([plain(value) for value in row] for row in rows), key=str)


def run(engine, execute, text):
    begun = time.monotonic()
    for view in views(text):
        execute(view)
    answers = [answer(execute(query)) for query in statements(page) if not query.startswith("CREATE ")]
    print(f"{engine}: {time.monotonic() - begun:.0f} s", flush=True)
    return answers


here = duckdb.connect()
one = run(f"DuckDB {duckdb.__version__}", lambda sql: here.execute(sql).fetchall(), page)
print(f"  {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")

begun = time.monotonic()
session = (SparkSession.builder.master("local[*]").appName("cofront").config("spark.ui.enabled", "false")
           .config("spark.ui.showConsoleProgress", "false").config("spark.driver.memory", "2g").config("spark.sql.session.timeZone", "UTC")
           .config("spark.sql.shuffle.partitions", "8").getOrCreate())
session.sparkContext.setLogLevel("ERROR")
print(f"Spark {session.version} has started: {time.monotonic() - begun:.0f} s", flush=True)
other = run(f"Spark {session.version}", lambda sql: session.sql(sql).collect(), spark_page)
children = f"/proc/self/task/{os.getpid()}/children"
peaks = [int(line.split()[1]) for child in open(children).read().split() for line in open(f"/proc/{child}/status") if line.startswith("VmHWM")]
print(f"  {max(peaks) // 1024} MB")
session.stop()

queries = [query for query in statements(page) if not query.startswith("CREATE ")]
assert len(one) == len(other) == len(queries)
for query, left, right in zip(queries, one, other):
    if left != right:
        different = [pair for pair in zip(left, right) if pair[0] != pair[1]][:3]
        sys.exit(f"these differ ({len(left)} rows and {len(right)}), {different}:\n{query}")
print(f"analysis: {len(queries)} queries have the same answers, {sum(map(len, one))} rows, with both")
