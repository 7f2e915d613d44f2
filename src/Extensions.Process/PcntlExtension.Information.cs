using MiniPhp.Runtime.Information;

namespace MiniPhp.Extensions.Process;

// What phpinfo() says about the extension.
public sealed partial class PcntlExtension
{
    public override void Describe(InformationText text)
    {
        text.BeginTable();
        text.Row("pcntl support", "enabled");
    }
}
