using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>sprintf, printf and their forms that take an array.</summary>
[PhpExtension("standard")]
public static class FormattedPrint
{
    /// <summary>Formats values.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="format">Text with specifications: %[argnum$][flags][width][.precision]type; types b c d e E f F g G h H o s u x X.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a wrong format; ArgumentCountError: too few values.</exception>
    /// <remarks>https://www.php.net/sprintf</remarks>
    [PhpFunction]
    public static PhpString sprintf(Engine engine, PhpString format, params ReadOnlySpan<Value> values)
        => PrintfFormatter.Format(engine, format, values, leadingArguments: 1);

    /// <summary>As sprintf, with the values in an array, whose keys do not matter.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a wrong format, or too few values.</exception>
    /// <remarks>https://www.php.net/vsprintf</remarks>
    [PhpFunction]
    public static PhpString vsprintf(Engine engine, PhpString format, PhpArray values)
        => PrintfFormatter.Format(engine, format, ValuesOf(values), leadingArguments: -1);

    /// <summary>Prints formatted values.</summary>
    /// <returns>Bytes printed.</returns>
    /// <remarks>https://www.php.net/printf</remarks>
    [PhpFunction]
    public static long printf(Engine engine, PhpString format, params ReadOnlySpan<Value> values)
        => Print(engine, PrintfFormatter.Format(engine, format, values, leadingArguments: 1));

    /// <summary>As printf, with the values in an array, whose keys do not matter.</summary>
    /// <returns>Bytes printed.</returns>
    /// <remarks>https://www.php.net/vprintf</remarks>
    [PhpFunction]
    public static long vprintf(Engine engine, PhpString format, PhpArray values)
        => Print(engine, PrintfFormatter.Format(engine, format, ValuesOf(values), leadingArguments: -1));

    private static long Print(Engine engine, PhpString text)
    {
        engine.Output.Write(text);
        return text.Length;
    }

    private static Value[] ValuesOf(PhpArray array)
    {
        var values = new Value[array.Count];
        int i = 0;
        foreach (var (_, value) in array)
            values[i++] = value;
        return values;
    }
}
