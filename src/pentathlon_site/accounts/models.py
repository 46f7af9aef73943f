"""Accounts: one person each, known by e-mail address."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _


class UserManager(BaseUserManager["User"]):
    """Makes accounts."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """A new account."""
        user = self.model(email=email.strip().lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        """The account with an address, whatever its case."""
        return self.get(email__iexact=username)


class User(AbstractBaseUser):
    """A person.

    Attributes:
        professional_id: RPPS number of a French health professional, or its like elsewhere.
        is_administrator: May create events and see the queue.
    """

    email = models.EmailField(_("E-mail address"), unique=True)
    full_name = models.CharField(_("First and last name"), max_length=150)
    language = models.CharField(
        _("Language"), max_length=2, choices=[("en", "English"), ("fr", "Français")], default="fr"
    )
    professional_id = models.CharField(
        _("Professional identifier (RPPS)"), max_length=20, null=True, blank=True, unique=True
    )
    is_administrator = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["full_name"]

    objects: ClassVar[UserManager] = UserManager()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(Lower("email"), name="one_account_per_address")]

    def __str__(self) -> str:
        return self.full_name or self.email


class ApiToken(models.Model):
    """A secret that lets a program act for an account, within scopes and until a date. Only its hash is kept."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="api_tokens")
    name = models.CharField(_("Name"), max_length=80)
    prefix = models.CharField(max_length=12)
    token_hash = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(default=list)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)
