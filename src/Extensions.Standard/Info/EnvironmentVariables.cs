using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>The environment of the process.</summary>
[PhpExtension("standard")]
public static unsafe class EnvironmentVariables
{
    /// <summary>A variable, or all of them by name.</summary>
    /// <param name="name">Which; null for all.</param>
    /// <param name="local_only">Only what the process itself has, which on the command line is everything.</param>
    /// <returns>string, or false when it is not set; array&lt;string, string&gt; for all.</returns>
    /// <remarks>https://www.php.net/getenv</remarks>
    [PhpFunction(Returns = "array|string|false")]
    public static Value getenv(PhpString? name = null, bool local_only = false)
    {
        if (name is not null)
            return Libc.TryGetEnvironment(name.Span, out ReadOnlySpan<byte> value) ? PhpString.From(value) : Value.False;
        var all = new PhpArray();
        for (byte** entry = Libc.Environment; *entry is not null; entry++)
        {
            ReadOnlySpan<byte> text = System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpanFromNullTerminated(*entry);
            int separator = text.IndexOf((byte)'=');
            if (separator > 0)
                all.Set(ArrayKey.From(PhpString.From(text[..separator])), PhpString.From(text[(separator + 1)..]));
        }

        return all;
    }

    /// <summary>Sets a variable ("NAME=value") or removes it ("NAME").</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no name.</exception>
    /// <remarks>https://www.php.net/putenv</remarks>
    [PhpFunction]
    public static bool putenv(Engine engine, PhpString assignment)
    {
        if (assignment.IsEmpty || assignment[0] == '=')
            throw engine.ArgumentValueError(1, "must have a valid syntax");
        int separator = assignment.Span.IndexOf((byte)'=');
        int result = separator < 0
            ? Libc.UnsetEnvironment(assignment.Span)
            : Libc.SetEnvironment(assignment.Span[..separator], assignment.Span[(separator + 1)..]);
        return result >= 0;
    }
}
