using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Scripts;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>Showing PHP source code.</summary>
[PhpExtension("standard")]
public static class SourceCode
{
    /// <summary>Prints a file's code as HTML in the colours of the settings <c>highlight.*</c>.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">A name, possibly with a scheme; looked for along the include_path.</param>
    /// <param name="return">Return the HTML instead.</param>
    /// <returns>True, or the HTML; false, with warnings, when the file cannot be read.</returns>
    /// <exception cref="PhpThrow">ValueError: the name is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/highlight_file</remarks>
    [PhpFunction(Returns = "string|bool")]
    public static Value highlight_file(Engine engine, PhpString filename, bool @return = false)
    {
        engine.CheckPath(filename, 1);
        if (!BaseDirectory.Allows(engine, filename))
            return false;
        PhpString? source = filename.IsEmpty ? null : Read(engine, filename);
        if (source is not null)
            return Highlight(engine, source, @return, skipShebang: true);
        engine.FunctionWarning("Failed opening '" + filename.ToLatin1() + "' for highlighting");
        return filename.IsEmpty ? throw engine.ValueError("Path cannot be empty") : Value.False;
    }

    /// <summary>As <see cref="highlight_file"/>.</summary>
    /// <remarks>https://www.php.net/show_source</remarks>
    [PhpFunction(Returns = "string|bool")]
    public static Value show_source(Engine engine, PhpString filename, bool @return = false) => highlight_file(engine, filename, @return);

    /// <summary>Prints code as HTML in the colours of the settings <c>highlight.*</c>.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">A script, with its tags; right or wrong.</param>
    /// <param name="return">Return the HTML instead.</param>
    /// <returns>True, or the HTML.</returns>
    /// <remarks>https://www.php.net/highlight_string</remarks>
    [PhpFunction(Returns = "string|bool")]
    public static Value highlight_string(Engine engine, PhpString @string, bool @return = false) => Highlight(engine, @string, @return, skipShebang: false);

    /// <summary>A file's code without comments, and with one blank for white space.</summary>
    /// <returns>"" with a warning when the file cannot be read.</returns>
    /// <exception cref="PhpThrow">ValueError: the name is empty.</exception>
    /// <remarks>https://www.php.net/php_strip_whitespace</remarks>
    [PhpFunction]
    public static PhpString php_strip_whitespace(Engine engine, PhpString filename)
    {
        engine.CheckPath(filename, 1);
        if (Read(engine, filename) is not { } source)
            return PhpString.Empty;
        engine.Output.Start();
        SourceStripping.Write(engine, source);
        return TakeOutput(engine);
    }

    private static PhpString? Read(Engine engine, PhpString filename)
    {
        StreamOptions options = StreamOptions.ReportErrors | StreamOptions.UseIncludePath | StreamOptions.ForInclude;
        if (StreamOpener.Open(engine, filename, "rb", options, null) is not { } stream)
            return null;
        PhpString content = stream.ReadAll();
        stream.Close();
        return content;
    }

    private static Value Highlight(Engine engine, PhpString source, bool returns, bool skipShebang)
    {
        if (returns)
            engine.Output.Start();
        SourceHighlighter.Write(engine, source, skipShebang);
        return returns ? TakeOutput(engine) : Value.True;
    }

    private static PhpString TakeOutput(Engine engine)
    {
        PhpString text = PhpString.From(engine.Output.Active!.Content);
        engine.Output.End(discard: true);
        return text;
    }
}
