using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>Uploaded files, as the command line answers.</summary>
[PhpExtension("standard")]
public static class Uploads
{
    /// <summary>False: nothing is uploaded to a command line.</summary>
    /// <remarks>https://www.php.net/is_uploaded_file</remarks>
    [PhpFunction]
    public static bool is_uploaded_file(Engine engine, PhpString filename)
    {
        engine.CheckPath(filename, 1);
        return false;
    }

    /// <summary>False: nothing is uploaded to a command line.</summary>
    /// <remarks>https://www.php.net/move_uploaded_file</remarks>
    [PhpFunction]
    public static bool move_uploaded_file(Engine engine, PhpString from, PhpString to)
    {
        engine.CheckPath(to, 2);
        return false;
    }
}
