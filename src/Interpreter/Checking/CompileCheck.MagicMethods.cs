using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Interpreter.Checking;

// How the methods with a meaning of their own have to be declared.
internal sealed partial class CompileCheck
{
    private void CheckMagicMethod(ClassMethodStmt method)
    {
        if (!method.Name.StartsWith("__", StringComparison.Ordinal))
            return;
        _line = method.StartLine;
        switch (AsciiCase.ToLower(method.Name))
        {
            case "__construct":
                NotStatic(method);
                NoReturnType(method);
                break;
            case "__destruct":
                ParameterCount(method, 0);
                NotStatic(method);
                NoReturnType(method);
                break;
            case "__clone":
                ParameterCount(method, 0);
                NotStatic(method);
                Returns(method, TypeMask.Void);
                break;
            case "__get":
                Accessor(method, 1);
                break;
            case "__set":
                Accessor(method, 2);
                Returns(method, TypeMask.Void);
                break;
            case "__unset":
                Accessor(method, 1);
                Returns(method, TypeMask.Void);
                break;
            case "__isset":
                Accessor(method, 1);
                Returns(method, TypeMask.Bool);
                break;
            case "__call":
                Accessor(method, 2);
                Takes(method, 1, TypeMask.Array);
                break;
            case "__callstatic":
                ParameterCount(method, 2);
                IsStatic(method);
                IsPublic(method);
                Takes(method, 0, TypeMask.String);
                Takes(method, 1, TypeMask.Array);
                break;
            case "__tostring":
                Reader(method, TypeMask.String);
                break;
            case "__debuginfo":
                Reader(method, TypeMask.Array | TypeMask.Null);
                break;
            case "__serialize" or "__sleep":
                Reader(method, TypeMask.Array);
                break;
            case "__wakeup":
                Reader(method, TypeMask.Void);
                break;
            case "__unserialize":
                ParameterCount(method, 1);
                NotStatic(method);
                IsPublic(method);
                Takes(method, 0, TypeMask.Array);
                Returns(method, TypeMask.Void);
                break;
            case "__set_state":
                ParameterCount(method, 1);
                IsStatic(method);
                IsPublic(method);
                Takes(method, 0, TypeMask.Array);
                Returns(method, TypeMask.Object);
                break;
            case "__invoke":
                NotStatic(method);
                IsPublic(method);
                break;
        }
    }

    private string MagicName(ClassMethodStmt method) => _class!.Name + "::" + method.Name + "()";

    /// <summary>__get and its like: an instance method whose first parameter is the name.</summary>
    private void Accessor(ClassMethodStmt method, int count)
    {
        ParameterCount(method, count);
        NotStatic(method);
        IsPublic(method);
        Takes(method, 0, TypeMask.String);
    }

    /// <summary>__toString and its like: an instance method without parameters.</summary>
    private void Reader(ClassMethodStmt method, TypeMask returned)
    {
        ParameterCount(method, 0);
        NotStatic(method);
        IsPublic(method);
        Returns(method, returned);
    }

    private void ParameterCount(ClassMethodStmt method, int count)
    {
        ParamNode[] parameters = method.Params;
        int declared = parameters.Length > 0 && parameters[^1].Variadic ? parameters.Length - 1 : parameters.Length;
        if (declared != count)
        {
            throw Error(count switch
            {
                0 => "Method " + MagicName(method) + " cannot take arguments",
                1 => "Method " + MagicName(method) + " must take exactly 1 argument",
                _ => "Method " + MagicName(method) + " must take exactly " + count + " arguments",
            });
        }

        if (Array.Exists(parameters[..declared], parameter => parameter.ByRef))
            throw Error("Method " + MagicName(method) + " cannot take arguments by reference");
    }

    private void NotStatic(ClassMethodStmt method)
    {
        if ((method.Modifiers & Modifiers.Static) != 0)
            throw Error("Method " + MagicName(method) + " cannot be static");
    }

    private void IsStatic(ClassMethodStmt method)
    {
        if ((method.Modifiers & Modifiers.Static) == 0)
            throw Error("Method " + MagicName(method) + " must be static");
    }

    private void IsPublic(ClassMethodStmt method)
    {
        if ((method.Modifiers & (Modifiers.Private | Modifiers.Protected)) != 0)
            Warn(ErrorLevel.Warning, "The magic method " + MagicName(method) + " must have public visibility");
    }

    private void NoReturnType(ClassMethodStmt method)
    {
        if (method.ReturnType is not null)
            throw Error("Method " + MagicName(method) + " cannot declare a return type");
    }

    private void Takes(ClassMethodStmt method, int index, TypeMask type)
    {
        ParamNode parameter = method.Params[index];
        if (parameter.Type is not null && (CheckType(parameter.Type).Mask & type) == 0)
        {
            throw Error(MagicName(method) + ": Parameter #" + (index + 1) + " ($" + parameter.Name + ") must be of type " + new PhpType(type)
                + " when declared");
        }
    }

    private void Returns(ClassMethodStmt method, TypeMask type)
    {
        if (method.ReturnType is null)
            return;
        TypeSummary declared = _function.ReturnType;
        if ((declared.Mask & TypeMask.Never) != 0)
            return;
        TypeMask extra = declared.Mask & ~type;
        bool namesClass = declared.NamesClasses || (extra & TypeMask.Static) != 0;
        extra &= ~(TypeMask.Static | TypeMask.Traversable);
        if (extra != 0 || (namesClass && type != TypeMask.Object))
            throw Error(MagicName(method) + ": Return type must be " + new PhpType(type) + " when declared");
    }
}
