import io.atlasclient.AtlasClient;
import io.atlasclient.compatibility.java.Answers;
import io.atlasclient.model.Cat;
import io.atlasclient.model.CatSize;
import io.atlasclient.v20010101.AtlasApi;

/** Tells sizes apart. */
public final class Caller {
    private Caller() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasClient client = Answers.with("{\"size\": \"HUGE\"}");
        AtlasApi api = AtlasApi.create(client);
        Cat answer = client.execute(api.cats().getCat("1"));
        String text = switch (answer.size().value()) {
            case CatSize.BIG_VALUE -> "big";
            default -> "other";
        };
        text.length();
    }
}
