using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random.Classes;

/// <summary>What __unserialize() of this extension's classes have in common.</summary>
internal static class SerializedData
{
    public static PhpThrow Invalid(PhpObject target) =>
        target.Class.Engine.Error("Exception", "Invalid serialization data for " + target.Class.Name + " object");

    /// <summary>Sets properties.</summary>
    /// <exception cref="PhpThrow">Exception: the class has no such properties; the error about that is its previous one.</exception>
    public static void LoadMembers(Engine engine, PhpObject target, PhpArray members)
    {
        try
        {
            PropertyLoading.Load(engine, target, members);
        }
        catch (PhpThrow error)
        {
            PhpThrow invalid = Invalid(target);
            Throwables.Chain(invalid.Thrown, error.Thrown);
            throw invalid;
        }
    }
}
