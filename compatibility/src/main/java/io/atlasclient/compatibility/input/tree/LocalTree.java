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
package io.atlasclient.compatibility.input.tree;

import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files below a folder of this machine.
 *
 * @param root the folder
 * @param shown the folder as the user named it; empty for the folder that the program was started in
 */
public record LocalTree(Path root, String shown) implements FileTree {
    private static final String UNREADABLE = "The file cannot be read.";
    private static final String REMEDY = "Make it readable.";

    @Override
    public byte[] read(String path) {
        Path file = root.resolve(path);
        try {
            // Links are followed, but not to where the tree does not reach.
            if (Files.exists(file) && !file.toRealPath().startsWith(root.toRealPath())) {
                throw problem(name(path), "The file lies outside of the folder.", "Put it into the folder.");
            }
        } catch (IOException e) {
            throw problem(name(path), UNREADABLE, REMEDY);
        }
        return readNamed(file, name(path));
    }

    /**
     * Reads the text of a file that the user named, which may lie anywhere and be a pipe.
     *
     * @param folder the folder that a relative name is seen from
     * @param name how the user named it
     * @throws ProblemsException if there is no such file, it is larger than 64 MiB, or cannot be read
     */
    public static String text(Path folder, String name) {
        try {
            return new String(readNamed(folder.resolve(name), name), StandardCharsets.UTF_8);
        } catch (InvalidPathException e) {
            throw problem(name, "This cannot be the name of a file.", "Check the name.");
        }
    }

    /**
     * Reads a file that the user named, which may lie anywhere and be a pipe.
     *
     * @param file the file
     * @param name how the user named it
     * @throws ProblemsException if there is no such file, it is larger than 64 MiB, or cannot be read
     */
    public static byte[] readNamed(Path file, String name) {
        if (Files.isDirectory(file)) {
            throw problem(name, "This is a folder.", "Name a file.");
        }
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(TreeReader.MAX_BYTES + 1);
            if (bytes.length > TreeReader.MAX_BYTES) {
                throw problem(name, "The document is larger than 64 MiB.", "Split it.");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw problem(name, "There is no such file.", "Check the name.");
        } catch (IOException e) {
            throw problem(name, UNREADABLE, REMEDY);
        }
    }

    @Override
    public boolean isFolder(String path) {
        return Files.isDirectory(root.resolve(path));
    }

    @Override
    public boolean isFile(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    @Override
    public String name(String path) {
        if (path.isEmpty()) {
            return shown.isEmpty() ? "." : shown;
        }
        return shown.isEmpty() ? path : shown.replaceAll("/+$", "") + "/" + path;
    }

    @Override
    public String resolved(String path) {
        return name(path);
    }

    @Override
    public String file(String path) {
        return name(path);
    }

    private static ProblemsException problem(String document, String message, String remedy) {
        return new ProblemsException(List.of(new Problem(document, "#", message, remedy)));
    }
}
