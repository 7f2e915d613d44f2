using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Information;

namespace MiniPhp.Extensions.Spl;

// What phpinfo() and reflection say about the extension.
public sealed partial class SPLExtension
{
    public override ExtensionDependency[] Dependencies => [new("json", "Required")];

    public override void Describe(InformationText text)
    {
        var interfaces = new List<string>();
        var classes = new List<string>();
        foreach (var (_, name) in ClassRelations.spl_classes())
        {
            string listed = name.AsString.ToLatin1();
            (text.Engine.FindClass(listed) is { Kind: ClassKind.Interface } ? interfaces : classes).Add(listed);
        }

        text.BeginTable();
        text.Header("SPL support", "enabled");
        text.Row("Interfaces", string.Join(", ", interfaces));
        text.Row("Classes", string.Join(", ", classes));
    }
}
