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

import io.atlasclient.AtlasClient;
import io.atlasclient.AtlasClientBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** Goes through a proxy, and proves who it is with a certificate (mutual TLS). */
public final class OwnHttpClient {
    private OwnHttpClient() {}

    static AtlasClientBuilder through(InetSocketAddress proxy, SSLContext tls, X509TrustManager trusted) {
        OkHttpClient http = new OkHttpClient.Builder()
                .proxy(new Proxy(Proxy.Type.HTTP, proxy))
                .sslSocketFactory(tls.getSocketFactory(), trusted)
                .build();
        return AtlasClient.builder().httpClient(http);
    }

    static SSLContext identity(Path pkcs12, char[] password, X509TrustManager trusted)
            throws GeneralSecurityException, IOException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(keyStore(pkcs12, password), password);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), new X509TrustManager[] {trusted}, null);
        return tls;
    }

    static X509TrustManager trusting(Path pkcs12, char[] password) throws GeneralSecurityException, IOException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keyStore(pkcs12, password));
        return (X509TrustManager) trust.getTrustManagers()[0];
    }

    private static KeyStore keyStore(Path pkcs12, char[] password) throws GeneralSecurityException, IOException {
        try (InputStream file = Files.newInputStream(pkcs12)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, password);
            return store;
        }
    }
}
