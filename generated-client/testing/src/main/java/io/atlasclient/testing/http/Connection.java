/*
 * Copyright 2026 the Atlas client pipeline authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.atlasclient.testing.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Serves the requests of one connection, one after the other. */
final class Connection implements Runnable {
    private static final int BAD_REQUEST = 400;

    private final Socket socket;
    private final Handler handler;
    private final CountDownLatch serverClosed;

    Connection(Socket socket, Handler handler, CountDownLatch serverClosed) {
        this.socket = socket;
        this.handler = handler;
        this.serverClosed = serverClosed;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            serve(new RequestReader(socket.getInputStream()), new AnswerWriter(socket.getOutputStream()));
        } catch (IOException e) {
            // The peer is gone, as it may be at any time: there is nobody left to tell.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(RequestReader reader, AnswerWriter writer) throws IOException, InterruptedException {
        try {
            RequestHead head = reader.head();
            while (head != null && serve(head, reader, writer)) {
                if (wantsEnd(head)) {
                    linger();
                    return;
                }
                head = reader.head();
            }
        } catch (BadRequestException e) {
            writer.send(Answer.empty(BAD_REQUEST).with("Connection", "close"));
            linger();
        }
    }

    /** Who closes while the peer still sends, resets the connection, and the answer may get lost (RFC 9112, section 9.6). */
    private void linger() throws IOException {
        socket.shutdownOutput();
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private static boolean wantsEnd(RequestHead head) {
        return head.headers().first("Connection").orElse("").equalsIgnoreCase("close");
    }

    private boolean serve(RequestHead head, RequestReader reader, AnswerWriter writer)
            throws IOException, InterruptedException {
        return react(handler.handle(head, () -> body(head, reader, writer)), writer);
    }

    private static byte[] body(RequestHead head, RequestReader reader, AnswerWriter writer) throws IOException {
        if (head.headers().first("Expect").orElse("").equalsIgnoreCase("100-continue")) {
            writer.sendText("HTTP/1.1 100 Continue\r\n\r\n");
        }
        return reader.body(head.headers());
    }

    /** Returns whether the connection stays open. */
    private boolean react(Reaction reaction, AnswerWriter writer) throws IOException, InterruptedException {
        if (reaction instanceof Reaction.Delayed delayed) {
            boolean closed = serverClosed.await(delayed.delay().toNanos(), TimeUnit.NANOSECONDS);
            return !closed && react(delayed.then(), writer);
        } else if (reaction instanceof Reaction.Send send) {
            writer.send(send.answer());
            return true;
        } else if (reaction instanceof Reaction.SendHalf half) {
            writer.sendHalf(half.answer());
        } else if (reaction instanceof Reaction.SendNoHttp text) {
            writer.sendText(text.text());
        } else if (reaction instanceof Reaction.Reset) {
            socket.setSoLinger(true, 0);
        }
        return false;
    }
}
