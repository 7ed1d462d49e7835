"""A Spark cluster of the tests' own on loopback: one master and its workers, started when asked for."""

import atexit
import ctypes
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from holdfast.engines.spark import SparkEngine

if find_spec("pyspark"):
    from pyspark import SparkContext

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

HERE = "127.0.0.1"
PR_SET_PDEATHSIG = 1
MINUTES_TO_START = 3
# The tests' tables are of a few rows: what helps with millions only delays here.
SMALL = {
    "spark.driver.host": HERE,
    "spark.driver.bindAddress": HERE,
    "spark.driver.memory": "1500m",
    "spark.executor.memory": "1g",
    "spark.sql.shuffle.partitions": "1",
    "spark.sql.autoBroadcastJoinThreshold": "-1",
    "spark.default.parallelism": "1",
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
}


def missing() -> str:
    """What this machine lacks to run Spark; nothing if it has all."""
    if find_spec("pyspark") is None:
        return "Spark is not installed: make test installs it"
    if shutil.which("java") is None:
        return "Spark needs Java 17 or later: on Debian or Ubuntu, apt-get install openjdk-17-jre-headless"
    return ""


@cache
def cluster(*cores: int) -> str:
    """The address of a master with a worker for each number of cores; all stop when this program ends."""
    if lack := missing():
        raise RuntimeError(lack)
    home = Path(tempfile.mkdtemp(prefix="holdfast-cluster-"))
    port = _free_port()
    address = f"spark://{HERE}:{port}"
    master = ["Master", "--host", HERE, "--port", str(port), "--webui-port", "0"]
    processes = [_started(home, "master", *master)]
    _wait_for(port, processes[0])
    for number, some in enumerate(cores):
        options = ["--host", HERE, "--cores", str(some), "--memory", "1500m", "--webui-port", "0"]
        processes.append(_started(home, "worker", "Worker", *options, "--work-dir", f"{home}/{number}", address))
    atexit.register(_stop, processes, home)
    return address


class Small(SparkEngine):
    """A Spark that keeps each table in one piece: with few rows, what takes time is handing pieces about."""

    def named(self, name: str, rows: "DataFrame") -> None:
        super().named(name, rows.coalesce(1))

    def close(self) -> None:
        if SparkContext._gateway is None:  # another session of this process has ended Java already
            shutil.rmtree(self.scratch, ignore_errors=True)
            return
        super().close()
        # Python would else close the connections and the process when it ends, and warn that nobody had.
        gateway = SparkContext._gateway
        gateway.shutdown()
        gateway.proc.stdin.close()
        gateway.proc.wait(60)
        SparkContext._gateway = SparkContext._jvm = None


def engine() -> SparkEngine:
    """A session on a cluster of one worker, for small tables."""
    os.environ["SPARK_LOCAL_IP"] = HERE
    os.environ["PYSPARK_PYTHON"] = sys.executable
    return Small(master=cluster(1), settings=SMALL)


def _started(home: Path, package: str, name: str, *options: str) -> "subprocess.Popen[bytes]":
    spec = find_spec("pyspark")
    assert spec is not None
    assert spec.origin is not None
    spark_home = Path(spec.origin).parent
    environment = {**os.environ, "SPARK_HOME": str(spark_home), "SPARK_LOCAL_IP": HERE, "SPARK_DAEMON_MEMORY": "256m"}
    command = [str(spark_home / "bin" / "spark-class"), f"org.apache.spark.deploy.{package}.{name}", *options]
    with (home / f"{name}.log").open("ab") as log:
        return subprocess.Popen(
            command, stdout=log, stderr=log, env=environment, start_new_session=True, preexec_fn=_die_with_parent
        )


def _die_with_parent() -> None:
    """Ask the kernel to stop this process when the tests are killed, for then nothing of theirs runs any more."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def _free_port() -> int:
    with socket.socket() as here:
        here.bind((HERE, 0))
        return int(here.getsockname()[1])


def _wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + 60 * MINUTES_TO_START
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as knocking:
            if knocking.connect_ex((HERE, port)) == 0:
                return
        time.sleep(0.2)
    raise RuntimeError("the Spark master did not start")


def _stop(processes: "list[subprocess.Popen[bytes]]", home: Path) -> None:
    for process in reversed(processes):
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(30)
    shutil.rmtree(home, ignore_errors=True)
