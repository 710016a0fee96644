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
package io.atlasclient.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.AtlasClient;
import io.atlasclient.v20250312.AtlasApi;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnHttpClientTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final HeldCertificate authority =
            new HeldCertificate.Builder().certificateAuthority(0).build();
    private final HeldCertificate server = new HeldCertificate.Builder()
            .signedBy(authority)
            .addSubjectAlternativeName("cloud.mongodb.com")
            .build();
    private final HeldCertificate caller = new HeldCertificate.Builder()
            .commonName("the caller")
            .signedBy(authority)
            .build();

    @TempDir
    private Path folder;

    @Test
    void theProxyIsAskedForATunnelAndTheApiSeesTheCertificate()
            throws IOException, GeneralSecurityException, InterruptedException {
        try (MockWebServer proxy = new MockWebServer()) {
            HandshakeCertificates certificates = new HandshakeCertificates.Builder()
                    .heldCertificate(server)
                    .addTrustedCertificate(authority.certificate())
                    .build();
            proxy.useHttps(certificates.sslSocketFactory(), true);
            proxy.requireClientAuth();
            proxy.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.UPGRADE_TO_SSL_AT_END));
            proxy.enqueue(new MockResponse().setBody("{}"));

            InetSocketAddress address = new InetSocketAddress(proxy.getHostName(), proxy.getPort());
            try (AtlasClient atlas =
                    OwnHttpClient.through(address, identity(), trusted()).build()) {
                atlas.execute(AtlasApi.create(atlas).root().getSystemStatus());
            }

            RecordedRequest tunnel = proxy.takeRequest();
            RecordedRequest request = proxy.takeRequest();
            assertThat(tunnel.getRequestLine()).isEqualTo("CONNECT cloud.mongodb.com:443 HTTP/1.1");
            assertThat(request.getHandshake().peerPrincipal()).hasToString("CN=the caller");
        }
    }

    private SSLContext identity() throws GeneralSecurityException, IOException {
        KeyStore store = emptyStore();
        Certificate[] chain = {caller.certificate(), authority.certificate()};
        store.setKeyEntry("caller", caller.keyPair().getPrivate(), PASSWORD, chain);
        return OwnHttpClient.identity(saved(store, "caller.p12"), PASSWORD, trusted());
    }

    private X509TrustManager trusted() throws GeneralSecurityException, IOException {
        KeyStore store = emptyStore();
        X509Certificate certificate = authority.certificate();
        store.setCertificateEntry("authority", certificate);
        return OwnHttpClient.trusting(saved(store, "trusted.p12"), PASSWORD);
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        return store;
    }

    private Path saved(KeyStore store, String name) throws GeneralSecurityException, IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
        return file;
    }
}
