using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Options;

/// <summary>Texts in the form of php.ini.</summary>
[PhpExtension("standard")]
public static class IniTexts
{
    /// <summary>The settings in a text.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="ini_string">The text.</param>
    /// <param name="process_sections">Each section becomes an array of its own.</param>
    /// <param name="scanner_mode">INI_SCANNER_NORMAL, _RAW or _TYPED.</param>
    /// <returns>False, with a warning, when the text has mistakes or there is no such mode.</returns>
    /// <remarks>https://www.php.net/parse_ini_string</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? parse_ini_string(
        Engine engine,
        PhpString ini_string,
        bool process_sections = false,
        [PhpParameter(Default = "INI_SCANNER_NORMAL")] long scanner_mode = 0)
        => Parse(engine, ini_string, "Unknown", process_sections, scanner_mode);

    /// <summary>The settings in a file.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">The file.</param>
    /// <param name="process_sections">Each section becomes an array of its own.</param>
    /// <param name="scanner_mode">INI_SCANNER_NORMAL, _RAW or _TYPED.</param>
    /// <returns>False, with a warning, when the file cannot be read or has mistakes.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/parse_ini_file</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? parse_ini_file(
        Engine engine,
        PhpString filename,
        bool process_sections = false,
        [PhpParameter(Default = "INI_SCANNER_NORMAL")] long scanner_mode = 0)
    {
        engine.CheckPath(filename, 1);
        if (filename.IsEmpty)
            throw engine.ArgumentValueError(1, "cannot be empty");
        if (StreamOpener.Open(engine, filename, "rb", StreamOptions.ReportErrors | StreamOptions.UseIncludePath, StreamContext.GivenOrDefault(engine, null)) is not { } stream)
            return null;
        PhpString content = stream.ReadAll();
        stream.Close();
        return Parse(engine, content, filename.ToLatin1(), process_sections, scanner_mode);
    }

    private static PhpArray? Parse(Engine engine, PhpString text, string name, bool hasSections, long mode)
    {
        mode = (int)mode;
        if (mode is < (long)IniMode.Normal or > (long)IniMode.Typed)
        {
            engine.Warning("Invalid scanner mode");
            return null;
        }

        try
        {
            return IniParser.Parse(engine, text.Span.ToArray(), hasSections, (IniMode)mode);
        }
        catch (IniParseException error)
        {
            engine.Warning(error.Message + " in " + name + " on line " + error.Line + "\n");
            return null;
        }
    }
}
