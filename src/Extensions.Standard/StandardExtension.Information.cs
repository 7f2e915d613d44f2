using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Information;

namespace MiniPhp.Extensions.Standard;

// What phpinfo() and reflection say about the standard extension.
public sealed partial class StandardExtension
{
    public override ExtensionDependency[] Dependencies => [new("session", "Optional")];

    public override void Describe(InformationText text)
    {
        text.BeginTable();
        text.Row("Dynamic Library Support", "disabled");
        text.Row("Path to sendmail", text.Engine.Ini.Get("sendmail_path") ?? "");
        text.Settings(Name);
    }
}
