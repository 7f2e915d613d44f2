using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>The title under which <c>ps</c> and <c>top</c> show the process.</summary>
[PhpExtension("standard")]
public static class ProcessTitles
{
    /// <summary>Sets the title, as much of it as there is room for: that of the program's arguments and environment.</summary>
    /// <returns>False, with a warning, in a process that is not this program's own.</returns>
    /// <remarks>https://www.php.net/cli_set_process_title</remarks>
    [PhpFunction]
    public static bool cli_set_process_title(Engine engine, PhpString title)
    {
        ProcessTitle process = Of(engine);
        if (process.IsAvailable)
        {
            process.Set(title.Span);
            return true;
        }

        engine.FunctionWarning("Not initialized correctly");
        return false;
    }

    /// <summary>The title that was set; empty before.</summary>
    /// <remarks>https://www.php.net/cli_get_process_title</remarks>
    [PhpFunction]
    public static PhpString? cli_get_process_title(Engine engine)
    {
        ProcessTitle process = Of(engine);
        if (process.IsAvailable)
            return PhpString.From(process.Title);
        engine.FunctionWarning("Not initialized correctly");
        return null;
    }

    private static ProcessTitle Of(Engine engine) => engine.State(static engine => new ProcessTitle(engine.Process));
}
