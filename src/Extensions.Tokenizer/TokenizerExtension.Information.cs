using MiniPhp.Runtime.Information;

namespace MiniPhp.Extensions.Tokenizer;

// What phpinfo() says about the extension.
public sealed partial class TokenizerExtension
{
    public override void Describe(InformationText text)
    {
        text.BeginTable();
        text.Row("Tokenizer Support", "enabled");
    }
}
