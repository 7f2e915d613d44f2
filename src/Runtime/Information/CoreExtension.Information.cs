using MiniPhp.Runtime.Constants;
using MiniPhp.Runtime.Information;

namespace MiniPhp.Runtime;

// What phpinfo() says about the core.
public sealed partial class CoreExtension
{
    public override void Describe(InformationText text)
    {
        text.BeginTable();
        text.Row("PHP Version", VersionConstants.Php);
        text.Settings("core");
    }
}
