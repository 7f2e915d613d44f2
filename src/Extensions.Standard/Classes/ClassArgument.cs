using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Classes;

/// <summary>The first argument of functions that take an object or the name of a class.</summary>
internal static class ClassArgument
{
    /// <summary>The object's class, or the class of that name, loaded if need be.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: neither.</exception>
    public static PhpClass Resolve(Engine engine, Value argument)
    {
        if (argument.IsObject)
            return argument.AsObject.Class;
        return (argument.IsString ? engine.FindClass(argument.AsString.ToLatin1()) : null)
            ?? throw engine.ArgumentTypeError(1, "must be an object or a valid class name, " + Conversions.TypeName(argument) + " given");
    }

    /// <summary>As <see cref="Resolve"/>; null when there is no class of that name.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: neither object nor string.</exception>
    public static PhpClass? Find(Engine engine, Value argument)
    {
        if (argument.IsObject)
            return argument.AsObject.Class;
        return argument.IsString
            ? engine.FindClass(argument.AsString.ToLatin1())
            : throw engine.ArgumentTypeError(1, "must be of type object|string, " + Conversions.TypeName(argument) + " given");
    }
}
