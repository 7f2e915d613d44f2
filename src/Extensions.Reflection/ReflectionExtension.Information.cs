using MiniPhp.Runtime.Information;

namespace MiniPhp.Extensions.Reflection;

// What phpinfo() says about the extension.
public sealed partial class ReflectionExtension
{
    public override void Describe(InformationText text)
    {
        text.BeginTable();
        text.Row("Reflection", "enabled");
    }
}
