using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl;

/// <summary>The properties of objects in what their __serialize() returns.</summary>
internal static class MemberTable
{
    /// <summary>Sets properties of an object from an array of mangled names.</summary>
    public static void Load(Engine engine, PhpObject target, PhpArray members)
    {
        foreach ((ArrayKey key, Value value) in members)
        {
            PhpString name = PropertyListing.Unmangle(key.ToPhpString(), out string? owner);
            PhpClass scope = owner is null or "*" ? target.Class : engine.FindClass(owner) ?? target.Class;
            ObjectAccess.Write(engine, target, name.ToLatin1(), value, scope, strict: false);
        }
    }
}
