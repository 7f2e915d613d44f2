using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Declarations;

/// <summary>The mistakes in parameter lists that PHP finds when it compiles them.</summary>
internal static class ParameterSyntaxCheck
{
    /// <exception cref="CompileError">A name that is taken or must not be used, or a type that parameters cannot have.</exception>
    public static void Check(FileCode file, ParamNode[] parameters, int index, PhpType? type)
    {
        ParamNode parameter = parameters[index];
        if (SuperGlobals.Contains(parameter.Name))
            throw Error(file, parameter, "Cannot re-assign auto-global variable " + parameter.Name);
        if (Array.Exists(parameters[..index], earlier => earlier.Name == parameter.Name))
            throw Error(file, parameter, "Redefinition of parameter $" + parameter.Name);
        if (parameter.Name == "this")
            throw Error(file, parameter, "Cannot use $this as parameter");
        if (type is not null && (type.Mask & (TypeMask.Void | TypeMask.Never)) != 0)
            throw Error(file, parameter, type + " cannot be used as a parameter type");
        if (parameter.Variadic && parameter.Default is not null)
            throw Error(file, parameter, "Variadic parameter cannot have a default value");
    }

    /// <summary>A default that is a literal has to fit the type. Null fits every parameter but a promoted one.</summary>
    public static void CheckDefault(FileCode file, ParamNode parameter, PhpType type, Value value)
    {
        if (value.IsUndefined || (value.IsNull && parameter.Modifiers == Modifiers.None))
            return;
        TypeMask given = TypeCoercion.MaskOf(value);
        if ((type.Mask & given) != 0 || (value.IsInt && (type.Mask & TypeMask.Float) != 0))
            return;
        throw Error(file, parameter,
            "Cannot use " + Conversions.TypeName(value) + " as default value for parameter $" + parameter.Name + " of type " + type);
    }

    private static CompileError Error(FileCode file, ParamNode parameter, string message) => new(message, file.FileName, parameter.StartLine);
}
