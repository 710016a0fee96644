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
package io.atlasclient.compatibility.report;

import java.io.File;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, as Debian installs it. The driver gives each session a profile of its own. */
final class Browser implements AutoCloseable {
    /**
     * Warns that Selenium does not know the DevTools of this Chromium's version. No test asks for them, and a log with
     * warnings fails the build. Held here, since the JDK forgets loggers that nobody holds, and their levels.
     */
    private static final Logger VERSION_CHECK = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private static final int BLOCKED = 2;

    private final ChromeDriver driver;

    private Browser(ChromeOptions options) {
        VERSION_CHECK.setLevel(Level.SEVERE);
        // Both programs are named, so that Selenium Manager looks for none to download.
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
    }

    static Browser start() {
        return new Browser(options());
    }

    static Browser startWithoutScripts() {
        return new Browser(options()
                .setExperimentalOption(
                        "prefs", Map.of("profile.managed_default_content_settings.javascript", BLOCKED)));
    }

    private static ChromeOptions options() {
        LoggingPreferences everything = new LoggingPreferences();
        everything.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.setCapability(ChromeOptions.LOGGING_PREFS, everything);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        return options;
    }

    void open(URI page) {
        driver.get(page.toString());
    }

    /** Makes the page's viewport as wide as that of a small window, which Chromium's own windows cannot be. */
    void resize(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Returns what the page's console and the browser's checks of its policy have written since the last call. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    WebElement element(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> elements(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Chooses an option of a list with the keyboard. */
    void choose(String list, String option) {
        WebElement select = element("select[name=" + list + "]");
        Object steps = driver.executeScript(
                "return Array.from(arguments[0].options).findIndex(option => option.text === arguments[1])",
                select,
                option);
        select.sendKeys(String.valueOf(Keys.ARROW_DOWN).repeat(Math.toIntExact((Long) steps)));
    }

    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Returns what a script returns. */
    Object run(String script) {
        return driver.executeScript(script);
    }

    /** Runs a script that calls {@code done()} when what it waits for has happened. */
    void runUntilDone(String script, Object... arguments) {
        driver.executeAsyncScript("const done = arguments[arguments.length - 1];" + script, arguments);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
