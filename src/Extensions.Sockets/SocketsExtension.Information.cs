using MiniPhp.Runtime.Information;

namespace MiniPhp.Extensions.Sockets;

// What phpinfo() says about the extension.
public sealed partial class SocketsExtension
{
    public override void Describe(InformationText text)
    {
        text.BeginTable();
        text.Row("Sockets Support", "enabled");
    }
}
