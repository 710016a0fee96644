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
package io.atlasclient.compatibility.input;

import io.atlasclient.compatibility.input.git.GitRepository;
import io.atlasclient.compatibility.input.tree.FileTree;
import io.atlasclient.compatibility.input.tree.LocalTree;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecFile;
import io.atlasclient.specs.load.SpecLoader;
import io.atlasclient.specs.store.UrlDocuments;
import io.atlasclient.specs.tree.TreeReader;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds documents; the git repository, opened when first needed, stays open until this is closed. */
final class SideFinder implements AutoCloseable {
    private final Access access;
    private @Nullable GitRepository repository;

    SideFinder(Access access) {
        this.access = access;
    }

    /** Reads the document that a source names. */
    SideText find(Source source) {
        if (source instanceof Source.Local local) {
            return named(path(local));
        } else if (source instanceof Source.Git git) {
            return file(repository().at(git.revision()), git.path(), git.revision() + ":" + git.path());
        } else if (source instanceof Source.Url url) {
            return fetched(url);
        } else if (source instanceof Source.Version version) {
            return pinned(version.version());
        }
        return standardInput();
    }

    /** Returns the folder that a source names, nothing if it names no folder. */
    Optional<VersionFolder> folder(Source source) {
        if (source instanceof Source.Local local) {
            Path root = path(local);
            VersionFolder folder =
                    new VersionFolder(new LocalTree(access.folder().resolve(root), shown(root)), "");
            return Optional.of(folder).filter(found -> found.tree().isFolder(""));
        } else if (source instanceof Source.Git git) {
            VersionFolder folder = new VersionFolder(repository().at(git.revision()), git.path());
            return Optional.of(folder).filter(found -> found.tree().isFolder(git.path()));
        }
        return Optional.empty();
    }

    /** Reads a version's document from a folder. */
    SideText find(VersionFolder folder, ApiVersion version) {
        return file(folder.tree(), folder.document(version), version + " in " + folder.name());
    }

    /** Reads a version's document as the catalog pins it. */
    SideText pinned(ApiVersion version) {
        SpecFile file = SpecLoader.find(access.catalog(), access.specs(), List.of(version), access.loading())
                .get(0);
        String source = "version " + version + " of the catalog, " + access.specs();
        return new SideText(version.toString(), file.name(), source, null, file.bytes());
    }

    private SideText named(Path path) {
        String name = shown(path);
        return new SideText(
                name, name, name, name, LocalTree.readNamed(access.folder().resolve(path), name));
    }

    private static SideText file(FileTree tree, String path, String label) {
        return new SideText(label, tree.name(path), tree.resolved(path), tree.file(path), tree.read(path));
    }

    /** Returns a path relative to where the program was started, if it lies below: editors and links want that. */
    private String shown(Path path) {
        Path start = access.folder().toAbsolutePath().normalize();
        Path absolute = start.resolve(path).normalize();
        return (absolute.startsWith(start) ? start.relativize(absolute) : path)
                .toString()
                .replace('\\', '/');
    }

    private static Path path(Source.Local local) {
        try {
            return Path.of(local.path());
        } catch (InvalidPathException e) {
            throw problem(local.path(), "This cannot be the name of a file: " + e.getReason() + ".", "Check the name.");
        }
    }

    private SideText fetched(Source.Url url) {
        String text = url.url().toString();
        if (!access.network()) {
            throw problem(text, "URLs are not fetched unless this is asked for.", "Allow it, with --allow-http.");
        }
        access.loading().progress().begins("Fetching " + text);
        byte[] bytes = UrlDocuments.fetch(url.url(), access.loading().store(), access.header());
        return new SideText(text, text, text, null, bytes);
    }

    private SideText standardInput() {
        String name = "standard input";
        try {
            byte[] bytes = access.standardInput().readNBytes(TreeReader.MAX_BYTES + 1);
            return new SideText(name, name, name, null, bytes);
        } catch (IOException e) {
            throw problem(name, "It cannot be read.", "Write a document to it.");
        }
    }

    private synchronized GitRepository repository() {
        if (repository == null) {
            repository = GitRepository.around(access.folder());
        }
        return repository;
    }

    private static ProblemsException problem(String document, String message, String remedy) {
        return new ProblemsException(List.of(new Problem(document, "#", message, remedy)));
    }

    @Override
    public synchronized void close() {
        if (repository != null) {
            repository.close();
        }
    }
}
