import io.atlasclient.AtlasClient;
import io.atlasclient.compatibility.java.Answers;
import io.atlasclient.model.Cat;
import io.atlasclient.v20010101.AtlasApi;
import java.util.List;

/** Lists all cats. */
public final class Caller {
    private Caller() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasClient client = Answers.with("[]");
        AtlasApi api = AtlasApi.create(client);
        List<Cat> answer = client.execute(api.cats().listCats());
        answer.size();
    }
}
