import io.atlasclient.AtlasClient;
import io.atlasclient.compatibility.java.Answers;
import io.atlasclient.model.Pets;
import io.atlasclient.v20010101.AtlasApi;

/** Lists all cats. */
public final class Caller {
    private Caller() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasClient client = Answers.with("{\"results\": []}");
        AtlasApi api = AtlasApi.create(client);
        Pets answer = client.execute(api.pets().listCats());
        answer.results();
    }
}
