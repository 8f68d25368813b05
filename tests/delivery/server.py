#!/usr/bin/env python3
"""A mail server or a robots' platform on 127.0.0.1, for the tests alone.

server.py KIND FOLDER [CERTIFICATE KEY]     KIND: plain starttls tls refuse http https silent garbage
Prints its port, then serves one connection at a time until it is ended.  What it is sent is kept as
FOLDER/1, FOLDER/2, ...  http(s) answers with the lines "STATUS BODY" of FOLDER/answers one after the
other, with the last one for ever.
"""
import os
import socket
import ssl
import sys

kind, folder = sys.argv[1:3]
kept = 0


def secured(connection):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[3], sys.argv[4])
    return context.wrap_socket(connection, server_side=True)


def keep(data):
    global kept
    kept += 1
    with open(os.path.join(folder, "%d.tmp" % kept), "wb") as file:
        file.write(data)
    os.rename(os.path.join(folder, "%d.tmp" % kept), os.path.join(folder, str(kept)))


class Mail:
    def __init__(self, connection):
        self.connection = connection
        self.file = connection.makefile("rwb")
        self.envelope = b""

    def say(self, line):
        self.file.write(line + b"\r\n")
        self.file.flush()

    def data(self):
        self.say(b"354 go on")
        lines = []
        for line in self.file:
            if line == b".\r\n":
                break
            lines.append(line[1:] if line.startswith(b".") else line)
        keep(self.envelope + b"\r\n" + b"".join(lines))
        self.say(b"250 taken")

    def start_tls(self):
        self.say(b"220 go on")
        self.connection = secured(self.connection)
        self.file = self.connection.makefile("rwb")

    def hello(self):
        self.say(b"250-test")
        if kind == "starttls" and not isinstance(self.connection, ssl.SSLSocket):
            self.say(b"250-STARTTLS")
        self.say(b"250 AUTH PLAIN")

    def serve(self):
        self.say(b"220 test")
        while line := self.file.readline():
            verb = line[:4].upper()
            if verb == b"EHLO":
                self.hello()
            elif verb == b"STAR":
                self.start_tls()
            elif not self.obey(verb, line):
                return

    def obey(self, verb, line):
        if verb == b"QUIT":
            self.say(b"221 bye")
            return False
        if verb == b"DATA":
            self.data()
        elif verb == b"AUTH":
            self.say(b"334 ")
            self.envelope += line + self.file.readline()
            self.say(b"535 no" if kind == "refuse" else b"235 welcome")
        elif verb == b"RCPT" and b"nobody@" in line:
            self.say(b"550 no such mailbox")
        else:
            self.envelope += line
            self.say(b"250 ok")
        return True


def answer():
    path = os.path.join(folder, "answers")
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    if len(lines) > 1:
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines[1:]) + "\n")
    status, _, body = lines[0].partition(" ")
    return status, body.encode()


def post(connection):
    file = connection.makefile("rwb")
    head = b""
    length = 0
    for line in file:
        head += line
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
        if line == b"\r\n":
            break
    keep(head + file.read(length))
    status, body = answer()
    file.write(b"HTTP/1.1 %s x\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
               % (status.encode(), len(body)) + body)
    file.flush()


def serve(connection):
    if kind == "silent":
        connection.recv(1 << 20)
        while connection.recv(1 << 20):
            pass
    elif kind == "garbage":
        connection.sendall(bytes(range(1, 256)) * 4 + b"\r\n")
    elif kind in ("http", "https"):
        post(secured(connection) if kind == "https" else connection)
    else:
        Mail(secured(connection) if kind == "tls" else connection).serve()


listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("127.0.0.1", 0))
listener.listen(16)
print(listener.getsockname()[1], flush=True)
while True:
    client, _ = listener.accept()
    try:
        serve(client)
    except (OSError, ValueError):
        pass
    finally:
        client.close()
