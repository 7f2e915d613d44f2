using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Results that socket functions give back by reference.</summary>
internal static class SocketReferences
{
    /// <summary>Assigns as PHP code would: typed properties that share the reference convert the value or throw.</summary>
    public static void Assign(Engine engine, PhpReference reference, Value value)
    {
        Value slot = Value.FromReference(reference);
        Slot.Assign(engine, ref slot, value);
    }
}
