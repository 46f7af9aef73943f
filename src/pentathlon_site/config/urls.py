"""Every address of the site."""

from django.urls import include, path

urlpatterns = [
    path("", include("pentathlon_site.core.urls")),
    path("", include("pentathlon_site.accounts.urls")),
    path("", include("pentathlon_site.jobs.urls")),
    path("", include("pentathlon_site.audit.urls")),
    path("", include("pentathlon_site.challenges.urls")),
    path("", include("pentathlon_site.centres.urls")),
    path("", include("pentathlon_site.course.urls")),
    path("", include("pentathlon_site.charter.urls")),
    path("", include("pentathlon_site.collection.urls")),
    path("", include("pentathlon_site.monitoring.urls")),
    path("account/", include("pentathlon_site.accounts.allauth_urls")),
    path("api/", include("pentathlon_site.api.urls")),
]

handler400 = "pentathlon_site.core.errors.bad_request"
handler403 = "pentathlon_site.core.errors.forbidden"
handler404 = "pentathlon_site.core.errors.not_found"
handler500 = "pentathlon_site.core.errors.our_fault"
