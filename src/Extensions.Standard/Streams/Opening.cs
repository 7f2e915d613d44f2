using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>Opening and closing streams.</summary>
[PhpExtension("standard")]
public static class Opening
{
    /// <summary>Opens a file or url.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">A name, possibly with a scheme.</param>
    /// <param name="mode">r, w, a, x or c, with + for reading and writing.</param>
    /// <param name="use_include_path">Looks along the include_path too.</param>
    /// <param name="context">Options for the wrapper.</param>
    /// <returns>The stream; false, with a warning, when that fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/fopen</remarks>
    [PhpFunction(Returns = "")]
    public static Value fopen(
        Engine engine,
        PhpString filename,
        PhpString mode,
        bool use_include_path = false,
        PhpResource? context = null)
    {
        engine.CheckPath(filename, 1);
        StreamContext used = StreamContext.GivenOrDefault(engine, context);
        StreamOptions options = StreamOptions.ReportErrors | (use_include_path ? StreamOptions.UseIncludePath : StreamOptions.None);
        return StreamOpener.Open(engine, filename, mode.ToLatin1(), options, used) is { } stream ? stream : Value.False;
    }

    /// <summary>Closes a stream; directories, those of objects, and a stream from inside its own filter, with a warning, it does not.</summary>
    /// <remarks>https://www.php.net/fclose</remarks>
    [PhpFunction]
    public static bool fclose(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream)
    {
        if (stream.IsDirectory || stream.IsOfObject || stream.IsBeingFiltered)
        {
            engine.FunctionWarning(stream.Id + " is not a valid stream resource");
            return false;
        }

        stream.Close();
        return true;
    }

    /// <summary>A file without a name that lasts as long as its stream.</summary>
    /// <remarks>https://www.php.net/tmpfile</remarks>
    [PhpFunction(Returns = "")]
    public static Value tmpfile(Engine engine) => TemporaryFile.Open(engine) is { } stream ? stream : Value.False;
}
