using MiniPhp.Runtime.Information;

namespace MiniPhp.Extensions.Json;

// What phpinfo() says about the extension.
public sealed partial class JsonExtension
{
    public override void Describe(InformationText text)
    {
        text.BeginTable();
        text.Row("json support", "enabled");
    }
}
