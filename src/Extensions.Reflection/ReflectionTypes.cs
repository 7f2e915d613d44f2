using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectiontype.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionType", Order = 8, Interfaces = ["Stringable"], IsAbstract = true, IsNotSerializable = true)]
public class ReflectionType(PhpClass @class) : ReflectionObjectBase(@class)
{
    private PhpType? _type;

    private protected PhpType Type => Required(_type);

    internal void Open(PhpType type) => _type = type;

    [PhpMethod(Visibility = MemberFlags.Private)]
    public void __clone()
    {
    }

    [PhpMethod(IsTentative = true)]
    public bool allowsNull() => Type.AllowsNull;

    [PhpMethod(Name = "__toString")]
    public PhpString ToText() => Text(TextOf(Type));

    /// <summary>The type as it is written: iterable under its own name.</summary>
    internal static string TextOf(PhpType type)
    {
        if ((type.Mask & TypeMask.Iterable) != TypeMask.Iterable)
            return type.ToString();
        bool isAlone = type.IsBuiltInOnly && (type.Mask & ~(TypeMask.Iterable | TypeMask.Null)) == 0;
        if (isAlone)
            return type.AllowsNull ? "?iterable" : "iterable";
        return type.ToString();
    }

    /// <summary>True for a type of several members, "or null" in the form of a question mark not counted.</summary>
    internal static bool IsUnion(PhpType type)
    {
        if (type.Mask == TypeMask.Mixed)
            return false;
        int members = type.ClassNames.Length + type.Intersections.Length + CountBuiltIn(type.Mask & ~TypeMask.Null);
        return members > 1 || (members == 1 && type.Intersections.Length == 1 && type.AllowsNull);
    }

    private static int CountBuiltIn(TypeMask mask)
    {
        if ((mask & TypeMask.Iterable) == TypeMask.Iterable && (mask & ~TypeMask.Iterable) == 0)
            return 1;
        int count = 0;
        if ((mask & TypeMask.Bool) == TypeMask.Bool)
        {
            count++;
            mask &= ~TypeMask.Bool;
        }

        return count + System.Numerics.BitOperations.PopCount((uint)mask);
    }
}

/// <summary>https://www.php.net/manual/en/class.reflectionnamedtype.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionNamedType", Order = 9, Parent = "ReflectionType")]
public sealed class ReflectionNamedType(PhpClass @class) : ReflectionType(@class)
{
    /// <summary>The type without its question mark.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpString getName() => Text(TextOf(Type).TrimStart('?'));

    [PhpMethod(IsTentative = true)]
    public bool isBuiltin() => Type.IsBuiltInOnly && (Type.Mask & TypeMask.Static) == 0;
}

/// <summary>https://www.php.net/manual/en/class.reflectionuniontype.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionUnionType", Order = 10, Parent = "ReflectionType")]
public sealed class ReflectionUnionType(PhpClass @class) : ReflectionType(@class)
{
    private static readonly TypeMask[] s_order =
    [
        TypeMask.Static, TypeMask.Callable, TypeMask.Object, TypeMask.Array, TypeMask.String, TypeMask.Int, TypeMask.Float, TypeMask.Bool,
        TypeMask.False, TypeMask.True, TypeMask.Null,
    ];

    /// <summary>The members: classes and intersections first.</summary>
    [PhpMethod]
    public PhpArray getTypes()
    {
        var members = new PhpArray();
        int intersections = 0;
        int classes = 0;
        foreach (TypeMember member in Type.MemberOrder ?? DefaultOrder())
        {
            PhpType type = member switch
            {
                TypeMember.Class => new PhpType(TypeMask.None, [Type.ClassNames[classes++]]),
                TypeMember.Intersection => new PhpType(TypeMask.None, null, [Type.Intersections[intersections++]]),
                _ => new PhpType(TypeMask.None, ["Traversable"]),
            };
            Add(members, type);
        }

        TypeMask rest = Type.Mask;
        foreach (TypeMask builtIn in s_order)
        {
            if ((rest & builtIn) != builtIn)
                continue;
            rest &= ~builtIn;
            Add(members, new PhpType(builtIn));
        }

        return members;
    }

    private IEnumerable<TypeMember> DefaultOrder()
    {
        for (int i = 0; i < Type.Intersections.Length; i++)
            yield return TypeMember.Intersection;
        for (int i = 0; i < Type.ClassNames.Length; i++)
            yield return TypeMember.Class;
        if ((Type.Mask & TypeMask.Traversable) != 0)
            yield return TypeMember.Traversable;
    }

    private void Add(PhpArray members, PhpType type) => members.Append(Value.FromObject(Reflect.Type(Engine, type)!));
}

/// <summary>https://www.php.net/manual/en/class.reflectionintersectiontype.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionIntersectionType", Order = 11, Parent = "ReflectionType")]
public sealed class ReflectionIntersectionType(PhpClass @class) : ReflectionType(@class)
{
    [PhpMethod]
    public PhpArray getTypes()
    {
        var members = new PhpArray();
        foreach (string name in Type.Intersections[0])
            members.Append(Value.FromObject(Reflect.Type(Engine, new PhpType(TypeMask.None, [name]))!));
        return members;
    }
}
