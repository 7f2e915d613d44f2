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
    /// What the names of all its classes begin with, in lower case, when it has nothing but classes: other names do not load it. Else null.
    /// </summary>
    public string? ClassPrefix { get; init; }

    internal NativeExtension Create() => create();
}
