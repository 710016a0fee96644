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
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on the loopback interface, with a thread for each connection. */
public final class SocketServer implements AutoCloseable {
    private static final int BACKLOG = 1024;

    private final Handler handler;
    private final ServerSocket listener;
    private final ExecutorService threads;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * Starts a server on a port that the system chooses.
     *
     * @param name what its threads are called
     * @param handler decides about requests
     * @throws UncheckedIOException if no port can be opened
     */
    public SocketServer(String name, Handler handler) {
        this.handler = handler;
        try {
            listener = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        threads.execute(this::accept);
    }

    /** Returns where the server is, with a slash at the end. */
    public String url() {
        return "http://" + listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort() + "/";
    }

    /** Returns how many connections are open. */
    public int connections() {
        return sockets.size();
    }

    private void accept() {
        try (listener) {
            while (closed.getCount() > 0) {
                start(listener.accept());
            }
        } catch (IOException e) {
            if (closed.getCount() > 0) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void start(Socket socket) throws IOException {
        sockets.add(socket);
        try {
            threads.execute(() -> serve(socket));
        } catch (RejectedExecutionException e) {
            // The server was closed a moment ago, and nobody else knows of this connection.
            sockets.remove(socket);
            socket.close();
        }
    }

    private void serve(Socket socket) {
        try {
            new Connection(socket, handler, closed).run();
        } finally {
            sockets.remove(socket);
        }
    }

    /** Ends all connections, those too that are being served, and all threads. */
    @Override
    public void close() {
        closed.countDown();
        try {
            listener.close();
            threads.shutdown();
            while (!threads.isTerminated()) {
                // A connection may have been accepted a moment ago, so that one round is not enough.
                for (Socket socket : sockets) {
                    socket.close();
                }
                threads.awaitTermination(10, TimeUnit.MILLISECONDS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
