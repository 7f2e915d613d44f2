using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams.Tls;

/// <summary>The part "ssl" of a context.</summary>
/// <param name="engine">The engine.</param>
/// <param name="context">Null for no options.</param>
internal readonly struct TlsOptions(Engine engine, StreamContext? context)
{
    /// <summary>An option; undefined when it is not set.</summary>
    public Value this[string name] => context is null ? Value.Undefined : context["ssl", name].Dereferenced;

    public bool Has(string name) => !this[name].IsUndefined;

    /// <summary>Whether an option is true; <paramref name="otherwise"/> when it is not set.</summary>
    public bool IsOn(string name, bool otherwise = false) => this[name] is { IsUndefined: false } value ? Conversions.ToBool(value) : otherwise;

    /// <summary>An option as a string; null when it is not set.</summary>
    public PhpString? Text(string name) => this[name] is { IsUndefined: false } value ? Conversions.ToPhpString(engine, value) : null;

    /// <summary>An option as an int; <paramref name="otherwise"/> when it is not set.</summary>
    public long Number(string name, long otherwise) => this[name] is { IsUndefined: false } value ? Conversions.ToInt(engine, value) : otherwise;

    /// <summary>Text with a closing zero, for C.</summary>
    public static byte[] Terminated(PhpString text) => [.. text.Span, 0];
}
