using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectionreference.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionReference", Order = 19, IsFinal = true, IsNotSerializable = true)]
public sealed class ReflectionReference(PhpClass @class) : ReflectionObjectBase(@class)
{
    [PhpMethod(Visibility = MemberFlags.Private, Returns = "")]
    public void __construct()
    {
    }

    [PhpMethod(Visibility = MemberFlags.Private)]
    public void __clone()
    {
    }

    /// <summary>The reference in an element; null when the element shares its value with nothing.</summary>
    [PhpMethod(Returns = "?ReflectionReference")]
    public static PhpObject? fromArrayElement(Engine engine, PhpArray array, [PhpParameter(Type = "int|string")] Value key)
    {
        ref Value slot = ref array.FindSlot(key.IsInt ? new ArrayKey(key.AsInt) : ArrayKey.From(key.AsString));
        if (Unsafe.IsNullRef(ref slot))
            throw engine.Error("ReflectionException", "Array key not found");
        // An array that holds a reference to itself keeps it even where nothing else has it.
        if (!slot.IsReference || (slot.AsReference.Holders <= 1 && !(slot.Dereferenced.IsArray && slot.Dereferenced.AsArray == array)))
            return null;
        var made = (ReflectionReference)Reflect.Make(engine, "ReflectionReference");
        made.Hold(slot);
        return made;
    }

    /// <summary>20 bytes that are the same for the same reference, as long as it exists.</summary>
    [PhpMethod]
    public PhpString getId()
    {
        Span<byte> identity = stackalloc byte[24];
        ReferenceIdentities identities = Engine.State(static _ => new ReferenceIdentities());
        identities.Key.CopyTo(identity);
        BinaryPrimitives.WriteInt64LittleEndian(identity[16..], identities.Of(Required(HeldReference)));
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(identity, hash);
        return PhpString.From(hash[..20]);
    }

    /// <summary>Numbers of references, and what hides them.</summary>
    private sealed class ReferenceIdentities
    {
        private readonly ConditionalWeakTable<PhpReference, StrongBox<long>> _numbers = [];
        private long _next;

        public byte[] Key { get; } = RandomNumberGenerator.GetBytes(16);

        public long Of(PhpReference reference) => _numbers.GetValue(reference, _ => new StrongBox<long>(++_next)).Value;
    }
}
