using MiniPhp.Runtime.Values;

namespace MiniPhp;

/// <summary>A resource of a script, such as an open file. It can be kept and passed back. For the lifetime see <see cref="HeldValue"/>.</summary>
public sealed class PhpResourceHandle : HeldValue
{
    internal PhpResourceHandle(PhpEngine engine, PhpResource resource) : base(engine, resource)
    {
    }

    /// <summary>What <c>get_resource_type()</c> says: "stream", or "Unknown" for a closed one.</summary>
    /// <exception cref="ObjectDisposedException">The handle was disposed of.</exception>
    public string TypeName => Resource.IsOpen ? Resource.TypeName : "Unknown";

    private PhpResource Resource => (PhpResource)Value;
}
