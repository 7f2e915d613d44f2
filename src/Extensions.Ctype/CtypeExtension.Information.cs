using MiniPhp.Runtime.Information;

namespace MiniPhp.Extensions.Ctype;

// What phpinfo() says about the extension.
public sealed partial class CtypeExtension
{
    public override void Describe(InformationText text)
    {
        text.BeginTable();
        text.Row("ctype functions", "enabled");
    }
}
