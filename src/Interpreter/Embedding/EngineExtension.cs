using MiniPhp.Runtime.Calls;

namespace MiniPhp;

/// <summary>
/// An extension that engines can be given: its name and how it is made. It is made, and its assembly loaded, when a script asks for
/// more than its name. Immutable; engines may share it.
/// </summary>
/// <param name="name">As <c>extension_loaded()</c> knows it.</param>
/// <param name="create">Makes it, once for each engine that needs it.</param>
public sealed class EngineExtension(string name, Func<NativeExtension> create)
{
    /// <summary>As <c>extension_loaded()</c> knows it.</summary>
    public string Name => name;

    /// <summary>
    /// What the names of its functions begin with, in lower case: other names do not load it. Empty when it has none, null when every name
    /// may be one of its.
    /// </summary>
    public string[]? FunctionPrefixes { get; init; }

    /// <summary>As <see cref="FunctionPrefixes"/>, for classes.</summary>
    public string[]? ClassPrefixes { get; init; }

    /// <summary>
    /// As <see cref="FunctionPrefixes"/>, for constants, as they are written. An extension that has neither constants nor functions has no
    /// settings, no stream filters and no stream wrappers.
    /// </summary>
    public string[]? ConstantPrefixes { get; init; }

    internal NativeExtension Create() => create();
}
