using MiniPhp.Runtime.Information;

namespace MiniPhp.Extensions.Hash;

// What phpinfo() says about the extension.
public sealed partial class HashExtension
{
    public override void Describe(InformationText text)
    {
        string algorithms = "";
        foreach (var (_, name) in HashFunctions.hash_algos())
            algorithms += name.AsString.ToLatin1() + " ";
        text.BeginTable();
        text.Row("hash support", "enabled");
        text.Row("Hashing Engines", algorithms);
        text.BeginTable();
        text.Row("MHASH support", "Enabled");
        text.Row("MHASH API Version", "Emulated Support");
    }
}
