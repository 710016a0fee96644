import io.atlasclient.AtlasClient;
import io.atlasclient.compatibility.java.Answers;
import io.atlasclient.model.Cat;
import io.atlasclient.v20010101.AtlasApi;

/** Deletes a cat and reads its name. */
public final class Caller {
    private Caller() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasClient client = Answers.with("{\"name\": \"Tom\"}");
        AtlasApi api = AtlasApi.create(client);
        Cat answer = client.execute(api.cats().deleteCat("1"));
        answer.name();
    }
}
