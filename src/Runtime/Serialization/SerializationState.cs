namespace MiniPhp.Runtime.Serialization;

/// <summary>
/// The serialize() and unserialize() calls in progress. A call that a Serializable object makes from its own serialize() or
/// unserialize() shares the numbering of the call around it.
/// </summary>
internal sealed class SerializationState
{
    /// <summary>The numbering that a nested serialize() joins; null when there is none.</summary>
    public Dictionary<object, int>? Numbers;

    /// <summary>Values numbered so far in <see cref="Numbers"/>.</summary>
    public int Count;

    /// <summary>The call that a nested unserialize() joins; null when there is none.</summary>
    public Unserializer? Reader;

    public static SerializationState Of(Engine engine) => engine.State(static _ => new SerializationState());
}
