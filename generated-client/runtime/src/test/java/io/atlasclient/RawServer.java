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
package io.atlasclient;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of bare sockets that misbehaves as told, one connection a request, and counts the requests that it has read to their end. */
final class RawServer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Behaviour> behaviours = new ConcurrentLinkedQueue<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private final Behaviour last;
    private volatile int closingPort;

    /** What happens to one connection. */
    @FunctionalInterface
    interface Behaviour {
        void serve(Connection connection) throws IOException;
    }

    /** Behaves as told by the first ones, one each, and by the last one from then on. */
    RawServer(Behaviour last, Behaviour... first) throws IOException {
        this.last = last;
        behaviours.addAll(List.of(first));
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    String url(String scheme) {
        return scheme + "://" + listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort();
    }

    int requests() {
        return requests.get();
    }

    int connections() {
        return connections.get();
    }

    private void accept() {
        try (listener) {
            while (true) {
                Socket socket = listener.accept();
                if (socket.getPort() == closingPort) {
                    socket.close();
                    return;
                }
                connections.incrementAndGet();
                Behaviour behaviour = behaviours.isEmpty() ? last : behaviours.remove();
                threads.execute(() -> serve(behaviour, socket));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void serve(Behaviour behaviour, Socket socket) {
        try (socket) {
            behaviour.serve(new Connection(socket, requests));
        } catch (IOException e) {
            requests.incrementAndGet(); // A request that could not be served is one too many for any test.
        }
    }

    /** Ends when all connections that were made so far are served: its own is the last one to be accepted. */
    @Override
    public void close() throws IOException {
        try (Socket end = new Socket()) {
            end.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            closingPort = end.getLocalPort();
            end.connect(listener.getLocalSocketAddress());
            threads.shutdown();
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("A connection is still being served");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** One connection. */
    static final class Connection {
        private final Socket socket;
        private final InputStream in;
        private final AtomicInteger requests;

        private Connection(Socket socket, AtomicInteger requests) throws IOException {
            this.socket = socket;
            this.in = new BufferedInputStream(socket.getInputStream());
            this.requests = requests;
        }

        /** Reads one request with its body. */
        Connection read() throws IOException {
            int length = 0;
            for (String line = line(); !line.isEmpty(); line = line()) {
                if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(
                            line.substring("content-length:".length()).strip());
                }
            }
            in.readNBytes(length);
            requests.incrementAndGet();
            return this;
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("A request breaks off");
                }
                line.append((char) c);
            }
            return line.toString().strip();
        }

        void write(String response) throws IOException {
            write(response.getBytes(StandardCharsets.ISO_8859_1));
        }

        void write(byte[] response) throws IOException {
            socket.getOutputStream().write(response);
        }

        /** Drops the connection so that the peer gets a reset. */
        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        /** Waits until the peer gives up. */
        void awaitEnd() throws IOException {
            if (in.read() >= 0) {
                throw new IOException("Something comes after the request");
            }
        }
    }
}
