# SPDX-License-Identifier: Apache-2.0
"""What tests need of the machine they run on."""
import pathlib
import shutil
import socket

TOP = pathlib.Path(__file__).resolve().parent.parent


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def node():
    """The one of script/npm, where the machine's own is too old."""
    own = sorted(TOP.glob("build/node/node_modules/node-linux-*/bin/node"))
    return own[0] if own else shutil.which("node")
