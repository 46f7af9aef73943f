"""Addresses of the app `course`."""

from django.urls import path

from pentathlon_site.course import views

app_name = "course"
urlpatterns = [
    path("course/", views.course_page, name="course"),
    path("course/modules/<slug:module>/", views.module_page, name="module"),
    path("course/modules/<slug:module>/read", views.read_module, name="read_module"),
    path("course/quiz/", views.quiz, name="quiz"),
    path("course/quiz/start", views.start_attempt, name="start_attempt"),
    path("course/attempts/<int:attempt>/", views.result, name="result"),
    path("course/certificates/<slug:number>.pdf", views.certificate, name="certificate"),
    path("certificates/<slug:number>/", views.verify, name="verify"),
]
