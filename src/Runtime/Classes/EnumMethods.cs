using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>cases(), from() and tryFrom(), which every enum gets of its own.</summary>
internal static unsafe class EnumMethods
{
    public static NativeFunction[] Create(PhpClass target)
    {
        NativeFunction cases = Method(target, "cases", &Cases, 0);
        return target.EnumBackingType is null
            ? [cases]
            : [cases, Method(target, "from", &From, 1), Method(target, "tryFrom", &TryFrom, 2)];
    }

    private static NativeFunction Method(PhpClass target, string name, delegate*<ref Frame, Value> binder, int signature)
    {
        int count = signature == 0 ? 0 : 1;
        return new NativeFunction(binder, &Signature, signature, count, count)
        {
            Name = name,
            DeclaredFlags = MemberFlags.Public | MemberFlags.Static,
            DeclaringClass = target,
        };
    }

    private static NativeSignature Signature(int index) => index switch
    {
        0 => new NativeSignature([], new PhpType(TypeMask.Array)),
        1 => new NativeSignature([Value()], new PhpType(TypeMask.Static)),
        _ => new NativeSignature([Value()], new PhpType(TypeMask.Static | TypeMask.Null)),
    };

    private static ParameterInfo Value() => new() { Name = "value", Type = new PhpType(TypeMask.Int | TypeMask.String) };

    private static Value Cases(ref Frame frame)
    {
        if (frame.ArgumentCount != 0)
            throw ArgumentError.WrongCount(ref frame, 0, 0);
        return EnumCases.All(frame.Engine, frame.Function.DeclaringClass!);
    }

    private static Value From(ref Frame frame)
    {
        Value backing = Backing(ref frame);
        PhpClass target = frame.Function.DeclaringClass!;
        if (EnumCases.FindByValue(frame.Engine, target, backing) is { } found)
            return found;
        string shown = Conversions.ToPhpString(frame.Engine, backing).ToLatin1();
        return frame.Engine.Fail(frame.Engine.ValueError((backing.IsString ? "\"" + shown + "\"" : shown) + " is not a valid backing value for enum "
            + target.PrintedName));
    }

    private static Value TryFrom(ref Frame frame) => EnumCases.FindByValue(frame.Engine, frame.Function.DeclaringClass!, Backing(ref frame));

    /// <summary>The argument as the enum's backing type.</summary>
    /// <exception cref="PhpThrow">TypeError or ArgumentCountError.</exception>
    private static Value Backing(ref Frame frame)
    {
        if (frame.ArgumentCount != 1)
            throw ArgumentError.WrongCount(ref frame, 1, 1);
        Value argument = frame.Local(0).OrNull;
        bool isInt = (frame.Function.DeclaringClass!.EnumBackingType!.Mask & TypeMask.Int) != 0;
        if (isInt ? argument.IsInt : argument.IsString)
            return argument;
        // What the binder would say names the declared string|int; the enum takes its own type only.
        bool strict = frame.Caller != 0 && Frame.At(frame.Caller).Function.StrictTypes;
        PhpType type = frame.Function.DeclaringClass.EnumBackingType;
        if (argument.IsNull && !strict)
            return ArgumentBinder.ToUnion(ref frame, 1, argument, isInt ? TypeMask.Int : TypeMask.String, null);
        if (TypeCoercion.TryCoerce(frame.Engine, type, ref argument, strict, null, null))
            return argument;
        throw frame.Engine.ArgumentTypeError(1, "must be of type " + (isInt || strict ? type : "string|int") + ", " + Conversions.TypeName(argument) + " given");
    }
}
